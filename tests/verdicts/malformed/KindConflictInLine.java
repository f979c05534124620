// Rule: a name has one kind, within a line too.
void main() {
    IO.println("3");
}

// Output:
//   {n:int} of {n:number}
