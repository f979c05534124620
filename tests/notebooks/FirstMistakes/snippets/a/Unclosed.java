void main() {
    IO.println(1);
}
/* never closed
