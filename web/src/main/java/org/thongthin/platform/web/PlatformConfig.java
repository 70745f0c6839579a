package org.thongthin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces 4 injection on ({@code @Inject FacesContext}). */
@FacesConfig
@ApplicationScoped
public class PlatformConfig {}
