/** Made-up campaigns of any size, always the same from the same seed: for tests, benchmarks and demonstrations. */
package fr.care.controle.generation;
