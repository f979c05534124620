// Rule: a class may have an instance main.
class MainOfInstance {
    int n = 3;

    void main() {
        IO.println("instance " + n);
    }
}

// Output:
//   instance 3
