// Rule: an interface may hold main.
interface MainInInterface {
    static void main(String[] args) {
        IO.println("interface");
    }
}

// Output:
//   interface
