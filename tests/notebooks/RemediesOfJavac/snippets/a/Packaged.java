package a;

void main() {
}
