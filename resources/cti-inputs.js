/* global $, RED */
/** Input fields that several forms use. */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});

  const COMPUTED = ['msg', 'flow', 'global', 'env', 'jsonata'];

  /** The kinds of input for each kind of field, the default first. */
  const TYPES = {
    text: ['str', ...COMPUTED],
    integer: ['num', ...COMPUTED],
    boolean: ['bool', ...COMPUTED],
    object: ['json', ...COMPUTED],
    any: ['str', 'num', 'bool', 'json', ...COMPUTED],
  };

  /**
   * Turns an input into a TypedInput that fits a field, with its stored value and type; a node that has none
   * stored gets the value of a new one.
   */
  CtiForms.typedInput = function (node, input, field) {
    const property = field.property || field.name;
    if (node[property] === undefined) input.val(node._def.defaults[property].value);
    const typeField = $('#' + input.attr('id') + 'Type');
    const types = TYPES[field.kind];
    if (!types.includes(typeField.val())) typeField.val(types[0]);
    input.typedInput({ types: types, default: types[0], typeField: typeField });
  };

  /** Offers entries for a field that was made a TypedInput: `choices` to select from, or a `list` to type in. */
  CtiForms.offer = function (input, field, offered) {
    const types = TYPES[field.kind].map((type) => (type === 'str' ? textType(input, offered) : type));
    const value = input.typedInput('value');
    input.typedInput('types', types);
    input.typedInput('value', value);
    openOnClick(innerInput(input));
  };

  function textType(input, offered) {
    const type = {
      value: 'str',
      label: RED._('typedInput.type.str'),
      icon: 'red/images/typedInput/az.svg',
    };
    if (offered.choices !== undefined) {
      const stored = input.typedInput('type') === 'str' ? input.typedInput('value') : '';
      return Object.assign(type, { options: withStored(offered.choices, stored) });
    }
    if (offered.list !== undefined) {
      return Object.assign(type, { autoComplete: (typed) => matching(offered.list, typed) });
    }
    return type;
  }

  /** A stored value stays selectable, whatever the connection knows today. */
  function withStored(choices, stored) {
    if (choices.some((choice) => choice.value === stored)) return choices;
    return [{ value: stored, label: stored || '\u00a0' }].concat(choices);
  }

  function innerInput(input) {
    return input.next('.red-ui-typedInput-container').find('.red-ui-typedInput-input');
  }

  /** The completion list opens on a click, too: nobody knows by heart which agents there are. */
  function openOnClick(input) {
    input.off('click.cti').on('click.cti', function () {
      if ($(this).hasClass('red-ui-autoComplete')) $(this).trigger('keyup.red-ui-autoComplete');
    });
  }

  /** Entries of a directory that have the typed text in id, name or number. */
  function matching(list, typed) {
    const wanted = typed.trim().toLowerCase();
    const exact = list.some((entry) => entry.id.toLowerCase() === wanted);
    return list
      .filter((entry) => exact || searchText(entry).includes(wanted))
      .slice(0, 100)
      .map((entry) => ({ value: entry.id, label: entryLabel(entry) }));
  }

  function searchText(entry) {
    return [entry.id, entry.name, entry.number].filter(Boolean).join(' ').toLowerCase();
  }

  function entryLabel(entry) {
    const more = [entry.name, entry.number].filter((text) => text && text !== entry.id).join(', ');
    return $('<div>')
      .append($('<span>').text(entry.id))
      .append(more ? $('<span class="cti-entry-more">').text(more) : '');
  }

  /** Offers a directory's entries in a plain input whose values are separated by commas. */
  CtiForms.listInput = function (input, list) {
    input.data('cti-list', list);
    if (input.hasClass('red-ui-autoComplete')) return;
    input.autoComplete({
      minLength: 0,
      search: function (typed) {
        const before = typed.slice(0, typed.lastIndexOf(',') + 1);
        const found = matching(input.data('cti-list'), typed.slice(before.length));
        return found.map((entry) => ({ ...entry, value: (before ? before + ' ' : '') + entry.value }));
      },
    });
    openOnClick(input);
  };

  /**
   * Turns an input into a selection that takes a typed text as well, such as `${VARIABLE}`. `choices` are
   * `{value, label}`, the default first. With `multiple` any number of them can be chosen, by default none; they
   * are stored with commas between them.
   */
  CtiForms.choiceInput = function (input, choices, freeText, multiple) {
    if (input.val() === '' && !multiple) input.val(choices[0].value);
    const chosen = multiple ? input.val().split(',').filter(Boolean) : [input.val()];
    const known = chosen.every((value) => choices.some((choice) => choice.value === value));
    input.typedInput({
      types: [
        { value: 'choice', label: '', options: choices, multiple: multiple === true },
        { value: 'text', label: freeText, icon: 'red/images/typedInput/az.svg' },
      ],
      default: known ? 'choice' : 'text',
    });
    input.typedInput('type', known ? 'choice' : 'text');
  };

  /** Whether a value is one `${VARIABLE}`, which is looked up when the flow is deployed. */
  CtiForms.isVariable = (value) => /^\$\{[^}]+\}$/.test(String(value));

  /** Whether a value is a whole number within bounds, blank, or a variable; else the reason, from the catalogue. */
  CtiForms.wholeNumber = function (node, value, bounds, options) {
    const text = String(value === null || value === undefined ? '' : value).trim();
    if (text === '' || CtiForms.isVariable(text)) return true;
    const number = Number(text);
    if (/^-?\d+$/.test(text) && number >= bounds.min && number <= bounds.max) return true;
    return CtiForms.invalid(node, options, 'error.whole-number', bounds);
  };

  /** What a validator returns: the reason from the catalogue, after the field's name; `false` to old editors. */
  CtiForms.invalid = function (node, options, key, values) {
    if (!options) return false;
    const reason = node._def._(key, values);
    return options.label ? options.label + ': ' + reason : reason;
  };

  /** As `wholeNumber`, for a TypedInput: what is computed at run time only has to be well-formed. */
  CtiForms.validInteger = function (node, value, typeProperty, bounds, options) {
    const type = $('#node-input-' + typeProperty).val() || node[typeProperty];
    if (type === 'num') return CtiForms.wholeNumber(node, value, bounds, options);
    return value === '' || value === undefined || RED.utils.validateTypedProperty(value, type, options);
  };
})();
