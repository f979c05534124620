void main() {
    IO.println(1);
}
