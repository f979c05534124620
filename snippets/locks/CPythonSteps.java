///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 30s
//BREAK n += 1 => n

/// What CPython makes of `n += 1`.

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import dis, sys
        print("Python 3.%d" % sys.version_info[1])
        for step in dis.get_instructions("n += 1"):
            if step.opname != "RESUME": print(step.opname)
            if step.opname == "STORE_NAME": break
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   Python 3.{minor:int}
//   LOAD_NAME
//   {push}
//   {add}
//   STORE_NAME
