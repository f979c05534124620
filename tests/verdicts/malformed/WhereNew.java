// Rule: where makes no objects.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where new java.util.Random(n).nextBoolean()
