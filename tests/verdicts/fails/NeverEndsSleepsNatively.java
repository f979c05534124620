// Rule: a sleep in native code is one, though the JVM calls its thread runnable.
//NEEDS os=linux
//LIMIT 1s
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
import java.lang.foreign.*;

void main() throws Throwable {
    var linker = Linker.nativeLinker();
    var sleep = linker.defaultLookup().findOrThrow("sleep");
    var type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    int left = (int) linker.downcallHandle(sleep, type).invokeExact(9);
    IO.println("done");
}

// Never ends:
