// Rule: a number is a finite decimal, exponent allowed.
void main() {
    IO.println("a=0.25 b=-2.5E-3 c=1e3 d=7");
}

// Output:
//   a={a:number} b={b:number} c={c:number} d={d:number}
// where a == 0.25 && b == -0.0025 && c == 1000 && d == 7
