// Rule: System.exit(0) is as good as completing.
void main() {
    IO.println("done");
    System.exit(0);
}

// Output:
//   done
