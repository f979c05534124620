/// A main that no launcher takes.

class PrivateMain {
    private static void main(String[] args) {
        IO.println(1);
    }
}

// Output:
//   1
