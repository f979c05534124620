// Rule: a line is compared whole: one that only begins so is another.
void main() {
    IO.println("done, almost");
}

// Output:
//   done
