/** Classes that break each rule of the architecture on purpose: each rule must see its own. */
package fr.care.controle.architecture.coupable;
