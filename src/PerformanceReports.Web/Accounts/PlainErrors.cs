using Microsoft.AspNetCore.Identity;

namespace PerformanceReports.Web.Accounts;

/// <summary>What Identity refuses, in the words that the site's other messages have.</summary>
internal sealed class PlainErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(base.PasswordTooShort(length), $"Enter a password of at least {length} characters");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(
        base.PasswordRequiresUniqueChars(uniqueChars),
        $"Enter a password with at least {uniqueChars} different characters");

    public override IdentityError PasswordMismatch() =>
        Error(base.PasswordMismatch(), "Your present password is not right");

    public override IdentityError DuplicateEmail(string email) =>
        Error(base.DuplicateEmail(email), $"There is an account for {email} already");

    public override IdentityError InvalidEmail(string? email) => Error(
        base.InvalidEmail(email), "Enter an email address in the correct format, like name@example.org");

    public override IdentityError ConcurrencyFailure() => Error(
        base.ConcurrencyFailure(), "Someone else changed this account at the same moment. Look at it and try again");

    private static IdentityError Error(IdentityError known, string text) => new() { Code = known.Code, Description = text };
}
