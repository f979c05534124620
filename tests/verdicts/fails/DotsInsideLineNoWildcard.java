// Rule: ... within a line matches nothing but itself.
void main() {
    IO.println("wait for it done");
}

// Output:
//   wait ... done
