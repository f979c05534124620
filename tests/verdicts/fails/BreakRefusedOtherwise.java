// Rule: that javac refuses the edited program for another reason shows
// nothing of this one.
//BREAK n++; => n++
void main() {
    int n = 1;
    new Thread(() -> IO.println(n)).start();
    n++;
}

// Does not compile:
//   6: compiler.err.cant.ref.non.effectively.final.var
