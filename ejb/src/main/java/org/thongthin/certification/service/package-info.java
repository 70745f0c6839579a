/** Publishing programmes, evaluating candidacies, making awards. */
package org.thongthin.certification.service;
