// Rule: other backslashes are themselves; \\ is one.
void main() {
    IO.println("C:\\temp\\new");
    IO.println("a\\b");
    IO.println("\\{");
}

// Output:
//   C:\temp\new
//   a\\b
//   \\\{
