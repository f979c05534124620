// Rule: escapes in literals that end nothing, and backslashes before a
// u that are no escapes (\\u0041), are seen as they are.
import java.util.List; import java.util.Map; // two

/// An emoji may be joined: 👩‍🔧
void main() {
    IO.println("\u0041\u202e\u001b".length() + " " + 'é' + '\u00e9');
    IO.println("C:\\users, C:\\u0041");
    IO.println("""
        \u0042""");
}

// Output:
//   3 éé
//   C:\\users, C:\\u0041
//   B
