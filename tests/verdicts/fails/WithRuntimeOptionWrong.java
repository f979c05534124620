// Rule: an option that no JVM knows is no completed run.
//RUNTIME_OPTIONS -XX:+NoSuchOptionAtAll
void main() {
    IO.println("one");
}

// Output:
//   one
