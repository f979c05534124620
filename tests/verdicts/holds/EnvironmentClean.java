// Rule: options from the environment don't reach a run.
void main() {
    for (String name : List.of("JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS", "CLASSPATH"))
        IO.println(System.getenv(name));
}

// Output:
//   null
//   null
//   null
