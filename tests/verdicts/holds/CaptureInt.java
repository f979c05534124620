// Rule: {name:int} captures a whole number, with its sign.
void main() {
    IO.println("a=-3 b=0042");
}

// Output:
//   a={a:int} b={b:int}
// where a == -3
// where b == 42
