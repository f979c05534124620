int a, b;

void main() {
}
