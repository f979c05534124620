/// Hello says hello.

void main() {
    int n = "text";
}

// Output:
//   Hello from the notebook
