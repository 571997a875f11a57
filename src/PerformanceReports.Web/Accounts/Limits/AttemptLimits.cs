using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Web.Accounts.Limits;

/// <summary>
/// How often someone may try to sign in: from one network address, and for one account from wherever. Counted by each
/// node for itself; the lock after wrong passwords is in the database, and so counted by all.
/// </summary>
internal sealed class AttemptLimits(IOptions<AccountsOptions> options) : IDisposable
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // A network is given 64 bits of an address of version 6, and may change the others at will.
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<string> _addresses = Limiter(options.Value.AttemptsPerAddress);
    private readonly PartitionedRateLimiter<string> _accounts = Limiter(options.Value.AttemptsPerAccount);

    /// <summary>Counts an attempt; false where it is one too many, and nothing may be tried.</summary>
    public bool Take(IPAddress? address, string? account)
    {
        using var byAddress = _addresses.AttemptAcquire(Network(address));
        using var byAccount = account is null ? null : _accounts.AttemptAcquire(account.Trim().ToUpperInvariant());
        return byAddress.IsAcquired && byAccount is not { IsAcquired: false };
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _accounts.Dispose();
    }

    private static string Network(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.MapToIPv4().ToString(),
    };

    private static PartitionedRateLimiter<string> Limiter(int attempts) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetSlidingWindowLimiter(
            key, _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = attempts,
                Window = Window,
                SegmentsPerWindow = 6,
                QueueLimit = 0,
            }));
}
