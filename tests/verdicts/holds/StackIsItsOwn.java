// Rule: in a trace the snippet's own frames are what java would show.
void main() {
    var frames = new Throwable().getStackTrace();
    IO.println(frames[0].getClassName() + "." + frames[0].getMethodName()
        + ":" + frames[0].getLineNumber());
}

// Output:
//   StackIsItsOwn.main:3
