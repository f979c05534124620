// Rule: a number is finite as a double; 1e400 is not.
void main() {
    IO.println("x=1e400");
}

// Output:
//   x={x:number}
