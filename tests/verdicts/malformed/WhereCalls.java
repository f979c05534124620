// Rule: only Math.* and String's methods may be called.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where System.currentTimeMillis() > n
