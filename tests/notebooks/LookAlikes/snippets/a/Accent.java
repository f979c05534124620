void main() {
    IO.println("caf" + "e\u0301");
}

// Outcomes of 2 runs:
//   café | required | as it is written
