///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=sh
//BREAK GREETING=bye; => exit 1;
//BREAK shell.environment().put("GREETING", "hello"); =>

/// A variable of the environment, in a parent, in its children and in theirs.

void main() throws Exception {
    IO.println("parent has " + System.getenv("GREETING"));

    var shell = new ProcessBuilder("sh", "-c", """
        echo "  child starts with $GREETING"
        GREETING=bye; export GREETING
        echo "  child changes it to $GREETING"
        sh -c 'echo "    grandchild starts with $GREETING"'
        """).inheritIO();
    shell.environment().put("GREETING", "hello");
    shell.start().waitFor();
    shell.start().waitFor();

    IO.println("parent has " + System.getenv("GREETING"));
}

// Output:
//   parent has null
//     child starts with hello
//     child changes it to bye
//       grandchild starts with bye
//     child starts with hello
//     child changes it to bye
//       grandchild starts with bye
//   parent has null
