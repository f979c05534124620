// Rule: any split that matches counts; the shortest first one doesn't.
void main() {
    IO.println("x-y-z-x-y");
}

// Output:
//   {a}-{b}-{a}
// where a.equals("x-y") && b.equals("z")
