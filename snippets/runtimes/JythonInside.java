///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS org.python:jython-slim:2.7.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//RUNTIME_OPTIONS --sun-misc-unsafe-memory-access=allow
//RUNTIME_OPTIONS -Dpython.cachedir.skip=true -XX:TieredStopAtLevel=1
//LIMIT 60s
//BREAK new PySystemState()); => first.getSystemState());

/// Two Python interpreters in one JVM, both used by `main`. One leaves a note in its module `sys`.

import org.python.core.*;
import org.python.util.PythonInterpreter;

void main() {
    var first = new PythonInterpreter();
    var second = new PythonInterpreter(null, new PySystemState());
    first.exec("""
        import sys
        sys.note = "hello"
        """);
    second.exec("""
        import sys
        from java.lang import Thread

        def look():
            thread = Thread.currentThread()
            print("thread: " + thread.getName())
            for method in thread.getStackTrace():
                if "look" in method.getMethodName():
                    print("method: " + str(method))
            frame = sys._getframe()
            print("frame of: " + frame.f_code.co_name)

        print("note: %s" % getattr(sys, "note", "none"))
        look()
        """);
}

// Output:
//   note: {note}
//   thread: main
//   method: org.python.pycode.{of}.look${number:int}(<string>:{line:int})
//   frame of: look
// where note.equals("none")
