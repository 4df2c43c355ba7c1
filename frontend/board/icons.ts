import { html, type TemplateResult } from 'lit';

/** The crack that stands for sources that part. */
export const FAULT: TemplateResult = html`<svg class="icon fault" width="9" height="15" viewBox="0 0 10 16" aria-hidden="true"><path d="M6.5,0L3,7.2L7,8.6L3.5,16" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>`;

export const PLAY: TemplateResult = html`<svg class="icon" width="10" height="12" viewBox="0 0 10 12" aria-hidden="true"><path d="M0,0L10,6L0,12Z" fill="currentColor"/></svg>`;

export const PAUSE: TemplateResult = html`<svg class="icon" width="10" height="12" viewBox="0 0 10 12" aria-hidden="true"><path d="M0,0H3.4V12H0ZM6.6,0H10V12H6.6Z" fill="currentColor"/></svg>`;

/** Three lines that become shorter: what narrows the events down. */
export const NARROWING: TemplateResult = html`<svg class="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M2,4H18M5,10H15M8,16H12" stroke="currentColor" stroke-width="2" fill="none"/></svg>`;

export const CROSS: TemplateResult = html`<svg class="icon" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true"><path d="M1,1L8,8M8,1L1,8" stroke="currentColor" stroke-width="1.6" fill="none"/></svg>`;

export const LENS: TemplateResult = html`<svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M9.4,9.4L13,13" stroke="currentColor" stroke-width="1.8"/></svg>`;
