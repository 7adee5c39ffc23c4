/**
 * What a supervision reads of a run, in the text format of Prometheus. Written by hand: a file of gauges written once needs none
 * of the registries, counters and threads of a client library, only its three escapes, and no Java library reads the former
 * file back.
 */
@NullMarked
package fr.care.controle.supervision;

import org.jspecify.annotations.NullMarked;
