// Rule: prose may use the words of directives.
// Fixes what was left, breaks nothing, needs no core more.
// Break the ring: then a thread can go on.
// Limit: none.
// A timeline would show it; explore
// alone
// Java 25 has it, deps or not, and the main files.
// Java
// // BREAK "3" => "4"
//java.util.List would do
//FixesNothing
//exploreAll();

/// Explore it yourself.
/// Alone
/// Fixes Other
void main() {
    // BREAK the loop
    // EXPLORE
    // FIXES Other
    //BREAK here
    //explore
    IO.println("3");   // LIMIT 5s
}

// Output:
//   3
