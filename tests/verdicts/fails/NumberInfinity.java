// Rule: Infinity is no finite decimal.
void main() {
    IO.println("x=" + 1.0 / 0.0);
}

// Output:
//   x={x:number}
