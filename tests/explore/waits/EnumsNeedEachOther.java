/// Two enums whose initialisers need each other: the JVM may hang, which isn't explored.

enum Left {
    L;

    static final int N = Right.M + 1;
}

enum Right {
    R;

    static final int M = Left.N + 1;
}

void main() throws InterruptedException {
    Thread a = new Thread(() -> IO.println(Left.N));
    a.start();
    IO.println(Right.M);
    a.join();
}

// Refused:
//   6: the initialiser of EnumsNeedEachOther.Left, which runs only once, with EnumsNeedEachOther.Right
