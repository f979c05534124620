void main() {
    IO.println(" ");
}
