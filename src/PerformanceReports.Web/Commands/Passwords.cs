using System.Text;

namespace PerformanceReports.Web.Commands;

/// <summary>Reads a password: typed unseen and twice at a terminal, or as one line of standard input.</summary>
internal static class Passwords
{
    /// <exception cref="CommandException">Nothing was given, or two different ones.</exception>
    public static string Read()
    {
        var password = Console.IsInputRedirected ? Console.ReadLine() : ReadTwice();
        return string.IsNullOrEmpty(password)
            ? throw new CommandException("No password was given.")
            : password;
    }

    private static string ReadTwice()
    {
        var first = ReadUnseen("Password: ");
        return first == ReadUnseen("The same again: ")
            ? first
            : throw new CommandException("The two passwords differ.");
    }

    private static string ReadUnseen(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0)
            {
                typed.Length--;
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
