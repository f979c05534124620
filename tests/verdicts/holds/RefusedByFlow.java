// Rule: an error found late (flow analysis) is one as well.
void main() {
    int n = 1;
    new Thread(() -> IO.println(n)).start();
    n++;
}

// Does not compile:
//   4: compiler.err.cant.ref.non.effectively.final.var
