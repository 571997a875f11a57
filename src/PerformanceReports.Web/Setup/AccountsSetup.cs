using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Accounts.Codes;
using PerformanceReports.Web.Accounts.Invitations;
using PerformanceReports.Web.Accounts.Limits;
using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Accounts.Signing;

namespace PerformanceReports.Web.Setup;

/// <summary>Who may sign in, how, and what they may do.</summary>
internal static class AccountsSetup
{
    private const int PasswordLength = 12;
    private const int WrongPasswords = 10;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    // Public pages never see a cookie: they are the same for everyone, and may be kept by anyone.
    private static readonly string[] SignedInParts = ["/editing", "/account"];

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AccountsOptions>()
            .Configure(options => options.RequireSecondFactor = !builder.Environment.IsDevelopment())
            .BindConfiguration(AccountsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddDataProtection().SetApplicationName("PerformanceReports");
        services.AddOptions<KeyManagementOptions>()
            .Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new ProtectionKeys(scopes));
        AddIdentity(services);
        AddCookies(services, builder.Environment.IsDevelopment());
        AddRights(services);
        services.AddSingleton<AttemptLimits>();
        services.AddSingleton<HeldForms>();
        services.AddScoped<NewPeople>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<InvitationLinks>();
        services.AddScoped<DevelopmentAccounts>();
    }

    /// <summary>Signs in whom the cookie names, below the addresses that are for people who signed in.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseWhen(IsForPeople, people =>
        {
            people.UseMiddleware<PrivateAnswers>();
            people.UseAuthentication();
            people.UseMiddleware<ActingPerson>();
        });
        app.UseAuthorization();
    }

    private static bool IsForPeople(HttpContext context) =>
        SignedInParts.Any(part => context.Request.Path.StartsWithSegments(part));

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentity<Person, IdentityRole<int>>(Configure)
            .AddUserStore<PersonStore>()
            .AddRoleStore<RoleStore<IdentityRole<int>, ReportsDbContext, int>>()
            .AddSignInManager<PersonSignIn>()
            .AddClaimsPrincipalFactory<PersonClaimsFactory>()
            .AddErrorDescriber<PlainErrors>()
            .AddPasswordValidator<PasswordRules>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>(Configure);
        services.Replace(ServiceDescriptor.Scoped<ISecurityStampValidator, SessionValidator>());
    }

    private static void Configure(IdentityOptions identity)
    {
        // Length is what counts (NCSC, "Password policy"): no demands for digits and signs.
        identity.Password = new PasswordOptions
        {
            RequiredLength = PasswordLength,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
            RequiredUniqueChars = 5,
        };
        identity.Lockout.MaxFailedAccessAttempts = WrongPasswords;
        identity.Lockout.DefaultLockoutTimeSpan = LockedFor;
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = "";
    }

    // A passkey is itself two factors, what one has and what one is or knows, if the device asks for the second.
    private static void Configure(IdentityPasskeyOptions passkeys, IOptions<SiteOptions> site)
    {
        passkeys.UserVerificationRequirement = "required";
        passkeys.ResidentKeyRequirement = "required";
        passkeys.ServerDomain = site.Value.PublicAddress?.Host;
    }

    private static void AddCookies(IServiceCollection services, bool development)
    {
        // In development the site answers on http too; elsewhere a cookie never travels in the clear.
        var secure = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "antiforgery";
            antiforgery.Cookie.SecurePolicy = secure;
        });
        services.Configure<CookieTempDataProviderOptions>(notes =>
        {
            notes.Cookie.Name = "note";
            notes.Cookie.SecurePolicy = secure;
        });
        services.ConfigureAll<CookieAuthenticationOptions>(cookie => cookie.Cookie.SecurePolicy = secure);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<AccountsOptions>>(
                (cookie, options) => Configure(cookie, options.Value));
    }

    private static void Configure(CookieAuthenticationOptions cookie, AccountsOptions options)
    {
        cookie.Cookie.Name = "person";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(options.SessionMinutes);
        cookie.SlidingExpiration = true;
        cookie.Events.OnCheckSlidingExpiration = SessionExpiry.Check;
        cookie.Events.OnRedirectToLogin = SignInAnswers.SignInFirst;
        cookie.Events.OnRedirectToAccessDenied = SignInAnswers.Refuse;
    }

    private static void AddRights(IServiceCollection services)
    {
        services.AddAuthorization(RightsPolicies.Add);
        services.AddSingleton<IAuthorizationHandler, RecentHandler>();
        services.AddSingleton<IAuthorizationHandler, SecondFactorHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedRequests>();
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Conventions.Add(new EditingControllers());
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        });
    }
}
