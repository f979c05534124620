// Rule: Math.* may be used.
void main() {
    IO.println("0.30000000000000004");
}

// Output:
//   {x:number}
// where Math.abs(x - 0.3) < 1e-9
