// Rule: what compiles once the reason is gone shows that it was one.
//BREAK n++; =>
void main() {
    int n = 1;
    new Thread(() -> IO.println(n)).start();
    n++;
}

// Does not compile:
//   5: compiler.err.cant.ref.non.effectively.final.var
