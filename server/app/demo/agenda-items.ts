import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { Committee } from '../../../survey-definitions/reference/committees.ts';

const both = (en: string, fr: string): LocalizedText => ({ en, fr });

/** Agenda items as they might stand on the agendas of the committees. */
export const agendaItems: Readonly<Partial<Record<Committee, readonly LocalizedText[]>>> = {
  PTC: [
    both(
      'Revised Kyoto Convention: review of the Specific Annexes',
      'Convention de Kyoto révisée : examen des Annexes spécifiques',
    ),
    both(
      'Cross-border e-commerce: monitoring of the Framework of Standards',
      'Commerce électronique transfrontalier : suivi du Cadre de normes',
    ),
    both('WCO Data Model: new version', 'Modèle de données de l’OMD : nouvelle version'),
    both('Smart borders and disruptive technologies', 'Frontières intelligentes et technologies de rupture'),
    both(
      'Coordinated Border Management: national experiences',
      'Gestion coordonnée des frontières : expériences nationales',
    ),
  ],
  HSC: [
    both(
      'Reservations on decisions of the previous session',
      'Réserves formulées sur les décisions de la session précédente',
    ),
    both('Classification of new products', 'Classement de nouveaux produits'),
    both('Amendments to the Explanatory Notes', 'Amendements aux Notes explicatives'),
    both(
      'Preparation of the next edition of the Harmonized System',
      'Préparation de la prochaine édition du Système harmonisé',
    ),
  ],
  EC: [
    both('Results of joint operations', 'Résultats des opérations conjointes'),
    both('Illicit trade in medicines and narcotics', 'Trafic illicite de médicaments et de stupéfiants'),
    both(
      'Customs Enforcement Network: use and development',
      'Réseau douanier de lutte contre la fraude : utilisation et évolution',
    ),
    both('Money laundering and the financing of terrorism', 'Blanchiment de capitaux et financement du terrorisme'),
  ],
  CBC: [
    both('Capacity building strategy: progress report', 'Stratégie de renforcement des capacités : rapport d’étape'),
    both('Accreditation of experts', 'Accréditation des experts'),
    both('Integrity: Revised Arusha Declaration', 'Éthique : Déclaration d’Arusha révisée'),
    both('Performance measurement mechanism', 'Mécanisme de mesure de la performance'),
  ],
};
