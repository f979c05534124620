///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS org.python:jython-slim:2.7.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//RUNTIME_OPTIONS --sun-misc-unsafe-memory-access=allow
//RUNTIME_OPTIONS -Dpython.cachedir.skip=true -XX:TieredStopAtLevel=1
//LIMIT 60s
//BREAK n += 1; } => }

/// `n += 1` as javac has translated it in this program, and as Jython translates it.

// fold imports
import java.lang.classfile.*;
import java.lang.classfile.instruction.*;
import org.python.core.*;
// endfold

static int n;

void add() { n += 1; }

void main() throws IOException {
    var own = getClass().getName() + ".class";
    IO.println("Java:");
    show(getClass().getResourceAsStream(own).readAllBytes(), "add",
        code -> !(code instanceof ReturnInstruction));
    IO.println("Jython, its calls:");
    PySystemState.initialize();
    show(imp.compileSource("module", new ByteArrayInputStream("""
        def add():
            global n
            n += 1
        """.getBytes()), "module.py"), "add$1",
        code -> code instanceof InvokeInstruction);
}

// fold show
void show(byte[] file, String method, Predicate<Instruction> shown) {
    for (var m : ClassFile.of().parse(file).methods())
        if (m.methodName().equalsString(method))
            for (var element : m.code().orElseThrow())
                if (element instanceof Instruction code
                    && shown.test(code)) IO.println("  " + text(code));
}

String text(Instruction code) {
    return code.opcode().name().toLowerCase() + switch (code) {
        case FieldInstruction f -> " " + f.name();
        case InvokeInstruction i -> " " + i.name();
        default -> "";
    };
}
// endfold

// Output:
//   Java:
//     getstatic n
//     iconst_1
//     iadd
//     putstatic n
//   Jython, its calls:
//     invokevirtual setline
//     invokevirtual getglobal
//     invokestatic newInteger
//     invokevirtual _iadd
//     invokevirtual setglobal
