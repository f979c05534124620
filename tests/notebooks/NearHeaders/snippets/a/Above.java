class Above {
    void main() {
        IO.println(1);
    }
    // Output:
    //   2
}
