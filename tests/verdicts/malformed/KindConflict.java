// Rule: a name has one kind.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
//   {n:number}
