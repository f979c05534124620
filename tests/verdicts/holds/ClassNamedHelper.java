// Rule: no name of a class is taken.
static class helper { static String says() { return "help"; } }
static class caller { static String says() { return "call"; } }
void main() { IO.println(helper.says() + caller.says()); }

// Output:
//   helpcall
