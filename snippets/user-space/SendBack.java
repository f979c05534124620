///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Coroutine.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK double sum = to.give(null); => double sum = 0;

/// Numbers go in, the mean so far comes out.

void mean(Coroutine<Integer, Double> to) {
    double sum = to.give(null);          // stops here, at first
    for (int count = 1; ; count++)
        sum += to.give(sum / count);
}

void main() {
    var mean = new Coroutine<Integer, Double>(this::mean);
    IO.println("first: " + mean.resume(null));
    for (int n : List.of(10, 20, 6))
        IO.println(n + ": " + mean.resume(n));
}

// Output:
//   first: null
//   10: 10.0
//   20: 15.0
//   6: 12.0
