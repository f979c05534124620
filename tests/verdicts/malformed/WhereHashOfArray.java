// Rule: nor is its hash code.
void main() {
    IO.println("a");
}

// Output:
//   {name}
// where name.getBytes().hashCode() != 0
